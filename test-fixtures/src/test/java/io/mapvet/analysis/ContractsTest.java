// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which contract a class is under, read without the libraries that it needs. */
class ContractsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  /** The contracts of {@code C}, whose method in question is {@code m} or the one given. */
  private static final class Subject {
    private final Contracts contracts;
    private final ClassDecl type;

    Subject(String... files) throws InterruptedException {
      List<SourceInput> inputs = new ArrayList<>();
      for (int i = 0; i < files.length; i++) {
        inputs.add(SourceInput.of("p/F" + i + ".java", files[i]));
      }
      Program program =
          new Program(
              SourceFrontEnd.lower(inputs, List.of(), 17, Progress.NONE).units(), KNOWLEDGE);
      program.classes().forEach(c -> program.uses().add(Uses.OfClass.of(c)));
      this.contracts = new Contracts(program);
      this.type =
          program.classes().stream().filter(c -> c.name().endsWith("C")).findFirst().orElseThrow();
    }

    Contracts.Match of(String method) {
      Method found =
          type.methods().stream().filter(m -> m.name().equals(method)).findFirst().orElseThrow();
      return contracts.of(type, found);
    }

    Threads threads(String method) {
      return of(method) == null ? null : of(method).entry().threads();
    }

    boolean isConfined() {
      return contracts.isConfined(type);
    }

    boolean isShared() {
      return contracts.isShared(type);
    }
  }

  @Test
  void anImportTellsTheQualifiedName() throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.servlet.http.HttpServlet;\n"
                + "class C extends HttpServlet { protected void doGet() {} public void init() {}"
                + " void doPost() {} }");
    assertThat(subject.threads("doGet")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.of("doGet").byName()).isFalse();
    assertThat(subject.threads("init")).isEqualTo(Threads.BEFORE);
    assertThat(subject.of("doPost")).as("overrides nothing").isNull();
  }

  @Test
  void aBareNameIsWeaker() throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.servlet.http.*;\n"
                + "class C extends HttpServlet { protected void doGet() {} }");
    assertThat(subject.threads("doGet")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.of("doGet").byName()).isTrue();
  }

  @Test
  void aNameOfAnotherPackageIsAnotherType() throws InterruptedException {
    assertThat(
            new Subject(
                    "import org.other.HttpServlet;\n"
                        + "class C extends HttpServlet { protected void doGet() {} }")
                .of("doGet"))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract class HttpServlet { void doGet() {} void service() { doGet(); } }",
        "class HttpServlet { static int count; void doGet() {} }",
        "interface HttpServlet { void doGet(); }"
      })
  void aTypeThatKeepsNothingAndIsNotCalledIsAStub(String stub) throws InterruptedException {
    String how = stub.startsWith("interface") ? "implements" : "extends";
    Subject subject =
        new Subject(
            "package web; public " + stub.replace("void", "public void"),
            "package p; import web.HttpServlet;\n"
                + "class C "
                + how
                + " HttpServlet {"
                + " public void doGet() {} public void doPost() { doGet(); } }");
    assertThat(subject.threads("doGet")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.of("doGet").byName()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract class HttpServlet { int count; void doGet() {} }",
        "abstract class HttpServlet { void doGet() {} }"
            + " class Server { void run(HttpServlet s) { Runnable r = () -> s.doGet(); } }",
      })
  void aFrameworkOfItsOwnIsNoStub(String framework) throws InterruptedException {
    assertThat(
            new Subject(framework + " class C extends HttpServlet { void doGet() {} }").of("doGet"))
        .isNull();
  }

  @Test
  void typesOfTheJdkHaveNoStubs() throws InterruptedException {
    assertThat(
            new Subject(
                    "interface Filter { boolean isLoggable(); }\n"
                        + "class C implements Filter { public boolean isLoggable() { return true; } }")
                .of("isLoggable"))
        .isNull();
  }

  @Test
  void anAnnotationThatTheProgramReadsIsItsOwn() throws InterruptedException {
    String read = "class C { @Scheduled void m() {} }\n@interface Scheduled {}\n";
    assertThat(new Subject(read).threads("m")).isEqualTo(Threads.SERIAL);
    assertThat(new Subject(read + "class R { Object o = Scheduled.class; }").of("m")).isNull();
  }

  @Test
  void annotationsOfAnnotationsCount() throws InterruptedException {
    Subject subject =
        new Subject(
            "import org.springframework.web.context.annotation.RequestScope;\n"
                + "import org.springframework.web.bind.annotation.*;\n"
                + "@RequestScope @interface PerRequest {}\n"
                + "@GetMapping @interface Read {}\n"
                + "@PerRequest class C { @Read void m() {} }");
    assertThat(subject.isConfined()).isTrue();
    assertThat(subject.threads("m")).isEqualTo(Threads.CONCURRENT);
  }

  @Test
  void annotationsOfOverriddenMethodsCount() throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.ws.rs.GET;\n"
                + "interface Api<T> { @GET void m(T t); }\n"
                + "class C implements Api<String> { public void m(String s) {} void m() {} }");
    assertThat(subject.threads("m")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.isConfined()).as("one resource for every request").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.ws.rs.*, '', true",
    "jakarta.inject.Singleton, @Singleton, false",
    "jakarta.enterprise.context.RequestScoped, @RequestScoped, true",
    "org.springframework.stereotype.Component, @Component, false",
    "org.springframework.context.annotation.Scope, @Scope(\"prototype\"), true",
    "org.springframework.context.annotation.Scope, '@Scope(scopeName = \"request\")', true",
    "org.springframework.context.annotation.Scope, @Scope(BeanDefinition.SCOPE_PROTOTYPE), true",
    "org.springframework.context.annotation.Scope, '@Scope(\"singleton\")', true",
  })
  void aResourceIsConfinedUnlessAScopeSharesIt(String imported, String scope, boolean confined)
      throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.ws.rs.GET;\nimport "
                + imported
                + ";\n"
                + scope
                + " class C { @GET public void m() {} }");
    assertThat(subject.threads("m")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.isConfined()).isEqualTo(confined);
  }

  @Test
  void aScopeThatDeniesSharingCountsBeforeAStereotype() throws InterruptedException {
    String imports =
        "import org.springframework.stereotype.Service;\n"
            + "import org.springframework.context.annotation.Scope;\n";
    Subject shared = new Subject(imports + "@Service class C {}");
    assertThat(shared.isShared()).isTrue();
    Subject confined = new Subject(imports + "@Service @Scope(\"prototype\") class C {}");
    assertThat(confined.isShared()).isFalse();
    assertThat(confined.isConfined()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', SERIAL",
    "@ConcurrencyManagement(ConcurrencyManagementType.BEAN), '', CONCURRENT",
    "@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER), '', SERIAL",
    "@Lock(LockType.READ), '', CONCURRENT",
    "@Lock(READ), '', CONCURRENT",
    "@Lock(LockType.READ), @Lock(LockType.WRITE), SERIAL",
    "'', @Lock(LockType.READ), CONCURRENT",
    "'', @GET, SERIAL",
  })
  void theContainerLocksASingletonBean(String onClass, String onMethod, Threads threads)
      throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.ejb.Singleton;\nimport javax.ejb.Lock;\nimport javax.ejb.LockType;\n"
                + "import javax.ejb.ConcurrencyManagement;\nimport javax.ws.rs.GET;\n"
                + "@Singleton "
                + onClass
                + " class C { "
                + onMethod
                + " public void m() {} }");
    assertThat(subject.threads("m")).isEqualTo(threads);
    assertThat(subject.isShared()).isFalse();
  }

  @Test
  void readersAndWritersOfALockedBeanDoNotMeet() throws InterruptedException {
    Subject subject =
        new Subject(
            "import javax.ejb.Singleton;\nimport javax.ejb.Lock;\n"
                + "@Singleton class C { @Lock(READ) public void read() {} public void write() {} }");
    assertThat(subject.of("read").entry().overlaps(subject.of("read").entry(), true)).isTrue();
    assertThat(subject.of("read").entry().overlaps(subject.of("write").entry(), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "@KafkaListener(topics = \"t\"), EACH_SERIAL",
    "'@KafkaListener(topics = \"t\", concurrency = \"3\")', CONCURRENT",
    "'@KafkaListener(topics = \"t\", concurrency = \"1\")', EACH_SERIAL",
    "'@Test(invocationCount = 9, threadPoolSize = 3)', CONCURRENT",
    "@Test(threadPoolSize = 1), SERIAL",
    "@EventListener(ApplicationReadyEvent.class), BEFORE",
    "@EventListener, SERIAL",
    "@Subscribe, SERIAL",
    "@Subscribe @AllowConcurrentEvents, CONCURRENT",
    "@Subscribe(threadMode = ThreadMode.ASYNC), CONCURRENT",
  })
  void valuesOfAnnotationsCount(String annotation, Threads threads) throws InterruptedException {
    String imports =
        "import org.springframework.kafka.annotation.*;\nimport org.testng.annotations.*;\n"
            + "import org.springframework.context.event.*;\n";
    assertThat(new Subject(imports + "class C { " + annotation + " void m() {} }").threads("m"))
        .isEqualTo(threads);
  }

  @ParameterizedTest
  @CsvSource({
    "'', SERIAL, true",
    "@Execution(ExecutionMode.CONCURRENT), EACH_SERIAL, true",
    "@Execution(CONCURRENT) @TestInstance(Lifecycle.PER_CLASS), EACH_SERIAL, false",
    "@TestInstance(TestInstance.Lifecycle.PER_CLASS), SERIAL, false",
  })
  void tests(String annotations, Threads threads, boolean confined) throws InterruptedException {
    Subject subject =
        new Subject(
            "import org.junit.jupiter.api.*;\nimport org.junit.jupiter.api.parallel.*;\n"
                + annotations
                + " class C { @BeforeAll static void before() {} @Test void m() {} }");
    assertThat(subject.threads("m")).isEqualTo(threads);
    assertThat(subject.isConfined()).isEqualTo(confined);
    assertThat(subject.threads("before")).isEqualTo(Threads.BEFORE);
  }

  /** Of what a bare name may mean, the promise about the method itself counts first. */
  @Test
  void aBareSingletonIsNoLock() throws InterruptedException {
    Subject subject = new Subject("@Singleton class C { @GET public void m() {} }");
    assertThat(subject.threads("m")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.isConfined()).isFalse();
    assertThat(subject.isShared()).as("it may be a locked bean").isFalse();
  }

  @Test
  void generatedTypesAreKnownByTheEndsOfTheirNames() throws InterruptedException {
    Subject subject =
        new Subject(
            "import app.CartGrpc;\n"
                + "class C extends CartGrpc.CartImplBase {\n"
                + "  @Override public void add() {} public void helper() {} }");
    assertThat(subject.threads("add")).isEqualTo(Threads.CONCURRENT);
    assertThat(subject.of("add").byName()).isTrue();
    assertThat(subject.of("helper")).isNull();
  }
}
