// SPDX-License-Identifier: Apache-2.0
// The annotation keeps the scheduler from starting a run while another is under way.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
public class QuartzJobGood implements Job {
  private static final Map<String, Long> RUNS = new HashMap<>();

  @Override
  public void execute(JobExecutionContext context) {
    RUNS.put(context.toString(), System.nanoTime());
  }
}
