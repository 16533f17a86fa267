package org.tasket.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Brings a message to its receiver: one POST over a connection of its own, whose answer is looked
 * at no further than its status. It follows no redirect, sends no cookie, asks for no proxy, and is
 * cut off when its time is over, however busily the other side keeps talking.
 */
@ApplicationScoped
class Messenger {

  /** More than anybody uses at once here: nobody waits for one. */
  private static final int CONNECTIONS = 20;

  private static final Duration CONNECTING = Duration.ofSeconds(3);

  @Resource ManagedScheduledExecutorService alarms;

  private final Settings settings;
  private final Receivers receivers;
  private final Clock clock;
  private final CloseableHttpClient client;

  @Inject
  Messenger(Settings settings, Receivers receivers, Clock clock) {
    this(settings, receivers, clock, SystemDefaultDnsResolver.INSTANCE);
  }

  /** A messenger that asks somebody else for names, as in a test. */
  Messenger(Settings settings, Receivers receivers, Clock clock, DnsResolver names) {
    this.settings = settings;
    this.receivers = receivers;
    this.clock = clock;
    this.client = settings == null ? null : client(names);
  }

  /** For the container's proxy only. */
  Messenger() {
    this(null, null, null, null);
  }

  private CloseableHttpClient client(DnsResolver names) {
    Timeout time = Timeout.of(settings.duration(Setting.WEBHOOKS_TIME));
    Timeout connecting = Timeout.of(CONNECTING);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Reach(names))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connecting.compareTo(time) < 0 ? connecting : time)
                        .setSocketTimeout(time)
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(time)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent("Tasket")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  @PreDestroy
  void close() {
    client.close(CloseMode.GRACEFUL);
  }

  /** How long one try takes at most. */
  Duration longest() {
    return settings.duration(Setting.WEBHOOKS_TIME);
  }

  /** Sends it once, and says what became of it. */
  Reply send(Message message) {
    Instant start = clock.instant();
    if (!receivers.has(message.to())) {
      return Reply.none(Fault.NOT_LISTED, Duration.ZERO);
    }
    HttpPost request = request(message, start);
    Future<?> alarm =
        alarms().schedule(request::cancel, longest().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return Reply.answered(status(request), since(start));
    } catch (IOException failure) {
      return Reply.none(request.isCancelled() ? Fault.TIME : fault(failure), since(start));
    } finally {
      alarm.cancel(false);
    }
  }

  /** Hangs up once the status is there: closing alone would read on what nobody wants to know. */
  private int status(HttpPost request) throws IOException {
    ClassicHttpResponse answer = client.executeOpen(null, request, null);
    request.cancel();
    try {
      answer.close();
    } catch (IOException hungUp) {
      return answer.getCode();
    }
    return answer.getCode();
  }

  /** What cuts a try off. */
  ScheduledExecutorService alarms() {
    return alarms;
  }

  private HttpPost request(Message message, Instant now) {
    String id = message.id().toString();
    String body = message.body(settings.publicUrl());
    HttpPost request = new HttpPost(message.to());
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    request.setHeader("webhook-id", id);
    request.setHeader("webhook-timestamp", now.getEpochSecond());
    request.setHeader("webhook-signature", message.secret().signature(id, now, body));
    return request;
  }

  private Duration since(Instant start) {
    return Duration.between(start, clock.instant());
  }

  private static Fault fault(IOException failure) {
    if (failure instanceof Reach.RefusedAddress) {
      return Fault.REFUSED_ADDRESS;
    }
    if (failure instanceof UnknownHostException) {
      return Fault.UNKNOWN_HOST;
    }
    if (failure instanceof ConnectTimeoutException
        || failure instanceof ConnectException
        || failure instanceof NoRouteToHostException) {
      return Fault.NO_CONNECTION;
    }
    if (failure instanceof SSLException) {
      return Fault.TLS;
    }
    return failure instanceof InterruptedIOException ? Fault.TIME : Fault.BROKEN;
  }
}
