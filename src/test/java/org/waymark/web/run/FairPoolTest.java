package org.waymark.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FairPoolTest {
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch all = new CountDownLatch(7);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch begin = new CountDownLatch(1);

  /** So many pieces of a visitor, one as urgent as the other. */
  private final class Pieces implements Source {
    private final String visitor;
    private final int urgency;
    private int left;

    Pieces(String visitor, int urgency, int left) {
      this.visitor = visitor;
      this.urgency = urgency;
      this.left = left;
    }

    @Override
    public synchronized OptionalInt urgency() {
      return left == 0 ? OptionalInt.empty() : OptionalInt.of(urgency);
    }

    @Override
    public String visitor() {
      return visitor;
    }

    @Override
    public synchronized Runnable next() {
      left--;
      return () -> {
        held.countDown();
        await(begin);
        done.add(visitor);
        all.countDown();
      };
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoAsksMuchTakesTurnsWithWhoAsksLittleAndFirstLooksComeFirst() {
    List<Throwable> failed = new ArrayList<>();
    try (FairPool pool = new FairPool(1, failed::add)) {
      // The only thread is held by a piece until everybody stands in line.
      pool.add(new Pieces("busy", 1, 4));
      await(held);
      pool.add(new Pieces("modest", 1, 2));
      pool.add(new Pieces("new", 0, 1));
      begin.countDown();
      await(all);
    }
    assertThat(failed).isEmpty();
    assertThat(done).containsExactly("busy", "new", "modest", "busy", "modest", "busy", "busy");
  }
}
