package org.tasket.webhook;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receivers without a network, each of which answers as it was told to. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeMessenger extends Messenger {

  private static final Duration TOOK = Duration.ofMillis(7);

  private final List<Message> sent = new CopyOnWriteArrayList<>();
  private final Map<URI, Reply> replies = new ConcurrentHashMap<>();

  @Override
  void close() {}

  @Override
  Duration longest() {
    return Duration.ofSeconds(10);
  }

  @Override
  Reply send(Message message) {
    sent.add(message);
    return replies.getOrDefault(message.to(), Reply.answered(204, TOOK));
  }

  /** From now on a receiver answers so. */
  public void answer(URI receiver, int status) {
    replies.put(receiver, Reply.answered(status, TOOK));
  }

  /** From now on a receiver is away. */
  public void isAway(URI receiver) {
    replies.put(receiver, Reply.none(Fault.NO_CONNECTION, TOOK));
  }

  /** What a receiver got, whether it took it or not. */
  public List<String> bodies(URI receiver) {
    return sent.stream()
        .filter(message -> message.to().equals(receiver))
        .map(message -> message.body(URI.create("https://tasket.example.org")))
        .toList();
  }

  /** By which ids it knows them. */
  public List<String> ids(URI receiver) {
    return sent.stream()
        .filter(message -> message.to().equals(receiver))
        .map(message -> message.id().toString())
        .toList();
  }

  /** Whether all it got last was signed with a secret. */
  public boolean isSignedWith(URI receiver, SigningSecret secret) {
    return sent.stream()
        .filter(message -> message.to().equals(receiver))
        .reduce((first, last) -> last)
        .filter(message -> message.secret().text().equals(secret.text()))
        .isPresent();
  }
}
