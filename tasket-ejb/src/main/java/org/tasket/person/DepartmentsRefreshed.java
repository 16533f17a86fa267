package org.tasket.person;

/** All departments are as the directory has them now; told in the transaction that wrote them. */
public record DepartmentsRefreshed() {}
