package org.tasket.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands around the transaction (the platform's interceptor for it has {@code PLATFORM_BEFORE +
 * 200}), so that it also sees what fails only at commit.
 */
@ConflictsTold
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ConflictTeller {

  @AroundInvoke
  Object tell(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RuntimeException failure) {
      throw DatabaseRefusal.of(failure).orElse(failure);
    }
  }
}
