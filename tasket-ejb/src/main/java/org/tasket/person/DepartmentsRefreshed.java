package org.tasket.person;

import java.time.Instant;

/** All departments are as the directory has them now; told in the transaction that wrote them. */
public record DepartmentsRefreshed(Instant at) {}
