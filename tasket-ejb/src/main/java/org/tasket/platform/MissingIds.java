package org.tasket.platform;

import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Lets an id be missing on PostgreSQL: EclipseLink (4.0.7) sends the null of a type it has no name
 * for as VARCHAR, which PostgreSQL refuses in a column of ids. Named in persistence.xml, so that
 * only EclipseLink ever loads it.
 */
public class MissingIds extends SessionEventAdapter implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  /** Only now have the descriptors found the types of their fields. */
  @Override
  public void postLogin(SessionEvent event) {
    event.getSession().getDescriptors().values().stream()
        .flatMap(MissingIds::withCollections)
        .map(ClassDescriptor::getFields)
        .flatMap(Collection::stream)
        .filter(field -> mayBeAnId(field.getType()))
        .forEach(MissingIds::leaveTypeOpen);
  }

  /** A collection of embeddables has a descriptor of its own. */
  private static Stream<ClassDescriptor> withCollections(ClassDescriptor descriptor) {
    return Stream.concat(
        Stream.of(descriptor),
        descriptor.getMappings().stream()
            .filter(DatabaseMapping::isAggregateCollectionMapping)
            .map(DatabaseMapping::getReferenceDescriptor));
  }

  /** The columns of relations have no type of their own. */
  private static boolean mayBeAnId(Class<?> type) {
    return type == null || type == UUID.class;
  }

  private static void leaveTypeOpen(DatabaseField field) {
    field.setSqlType(Types.OTHER);
  }
}
