package org.tasket.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the persistence context. A bean of this module that had it injected directly would be
 * refused in the EAR: Payara (6.2025.10) looks for the persistence unit at the first use, in the
 * module whose request it is, and the web module has none. Here it is found in its own module, once
 * and for all.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

  @PersistenceContext EntityManager context;

  @PostConstruct
  void find() {
    context.getEntityManagerFactory();
  }

  @Produces
  @ApplicationScoped
  public EntityManager context() {
    return context;
  }
}
