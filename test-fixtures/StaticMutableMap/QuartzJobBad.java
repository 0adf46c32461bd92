// SPDX-License-Identifier: Apache-2.0
// Every run has a job object of its own, but runs overlap when one takes longer than the interval,
// and the static map is one for all.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class QuartzJobBad implements Job {
  private static final Map<String, Long> RUNS = new HashMap<>(); // expect: error StaticMutableMap

  @Override
  public void execute(JobExecutionContext context) {
    RUNS.put(context.toString(), System.nanoTime()); // race
  }
}
