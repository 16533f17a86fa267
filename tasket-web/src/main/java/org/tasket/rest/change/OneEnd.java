package org.tasket.rest.change;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** An answer that stays open, which ends once however many say that it does. */
final class OneEnd implements AsyncContext {

  private final AsyncContext answer;
  private final AtomicBoolean over = new AtomicBoolean();

  OneEnd(AsyncContext answer) {
    this.answer = answer;
  }

  @Override
  public void complete() {
    if (over.compareAndSet(false, true)) {
      answer.complete();
    }
  }

  @Override
  public ServletRequest getRequest() {
    return answer.getRequest();
  }

  @Override
  public ServletResponse getResponse() {
    return answer.getResponse();
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return answer.hasOriginalRequestAndResponse();
  }

  @Override
  public void dispatch() {
    answer.dispatch();
  }

  @Override
  public void dispatch(String path) {
    answer.dispatch(path);
  }

  @Override
  public void dispatch(ServletContext context, String path) {
    answer.dispatch(context, path);
  }

  @Override
  public void start(Runnable work) {
    answer.start(work);
  }

  @Override
  public void addListener(AsyncListener listener) {
    answer.addListener(listener);
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    answer.addListener(listener, request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return answer.createListener(type);
  }

  @Override
  public void setTimeout(long millis) {
    answer.setTimeout(millis);
  }

  @Override
  public long getTimeout() {
    return answer.getTimeout();
  }
}
