package org.tasket.webhook;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webhook tells, as a list of names. */
@Converter
class TopicsColumn implements AttributeConverter<Set<WebhookTopic>, String> {

  @Override
  public String convertToDatabaseColumn(Set<WebhookTopic> topics) {
    return topics.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<WebhookTopic> convertToEntityAttribute(String stored) {
    Set<WebhookTopic> topics = EnumSet.noneOf(WebhookTopic.class);
    Arrays.stream(stored.split(",")).map(WebhookTopic::valueOf).forEach(topics::add);
    return topics;
  }
}
