package org.waymark.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.waymark.web.run.Inquiries;
import org.waymark.web.run.Inquiry;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/**
 * Tells browsers what is new about their questions. Who reads slowly gets the last state and not
 * every one before. When nobody listens any more, the visitor does not wait any more.
 */
final class Events implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long TICK_MILLIS = 100;
  private static final long PULSE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST = 400;
  private static final int MOST_BY_VISITOR = 8;

  private final Inquiries inquiries;
  private final BiFunction<Inquiry, Words, ObjectNode> said;
  private final Set<Feed> feeds = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(daemon("events"));
  private final ExecutorService senders = Executors.newCachedThreadPool(daemon("sender"));

  Events(Inquiries inquiries, BiFunction<Inquiry, Words, ObjectNode> said) {
    this.inquiries = inquiries;
    this.said = said;
    var unused =
        ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Begins to tell a client. */
  void open(SseClient client, Inquiry inquiry, String visitor, Words words) {
    long own = feeds.stream().filter(feed -> feed.visitor.equals(visitor)).count();
    if (feeds.size() >= MOST || own >= MOST_BY_VISITOR) {
      client.sendEvent("refused", Problem.of("web.problem.feeds").say(words));
      client.close();
      return;
    }
    Feed feed = new Feed(client, inquiry, visitor, words);
    client.keepAlive();
    client.onClose(() -> closed(feed));
    feeds.add(feed);
  }

  private void closed(Feed feed) {
    feeds.remove(feed);
    try {
      var unused = ticker.schedule(() -> leaves(feed), PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.RejectedExecutionException leaving) {
      // The laboratory is being closed, and every question with it.
    }
  }

  private void leaves(Feed feed) {
    boolean isBack =
        feeds.stream()
            .anyMatch(other -> other.inquiry == feed.inquiry && other.visitor.equals(feed.visitor));
    if (!isBack) {
      inquiries.leave(feed.inquiry.asked().id(), feed.visitor);
    }
  }

  private void tick() {
    for (Feed feed : feeds) {
      if (feed.isDue() && feed.busy.compareAndSet(false, true)) {
        senders.execute(feed::send);
      }
    }
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    feeds.forEach(feed -> feed.client.close());
    senders.shutdownNow();
  }

  /** One client. */
  private final class Feed {
    private final SseClient client;
    private final Inquiry inquiry;
    private final String visitor;
    private final Words words;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile int sent = -1;
    private volatile long at = System.nanoTime();

    Feed(SseClient client, Inquiry inquiry, String visitor, Words words) {
      this.client = client;
      this.inquiry = inquiry;
      this.visitor = visitor;
      this.words = words;
    }

    boolean isDue() {
      return sent != inquiry.version() || System.nanoTime() - at > PULSE_NANOS;
    }

    void send() {
      try {
        int version = inquiry.version();
        if (version == sent) {
          client.sendComment("waiting");
        } else {
          ObjectNode state = said.apply(inquiry, words);
          client.sendEvent("answer", MAPPER.writeValueAsString(state));
          if (state.path("done").asBoolean()) {
            client.close();
          }
        }
        sent = version;
        at = System.nanoTime();
        if (client.terminated()) {
          feeds.remove(this);
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      } finally {
        busy.set(false);
      }
    }
  }
}
