package org.tasket.intranet.acceptance.rest;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.interaction.ApiOperationResolver;
import com.atlassian.oai.validator.model.ApiOperationMatch;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The API as it says of itself that it is: every answer that a test gets is held to the document,
 * and so is every request that was done. What is refused may have been sent against the document on
 * purpose.
 */
final class PublishedApi implements Filter {

  /**
   * What the document's preface says of every call, so that not each of them repeats it. A fault of
   * ours (500) is there too, but no test causes one.
   */
  private static final Set<Integer> ANYWHERE = Set.of(405, 406, 413, 415);

  private static final String DOCUMENT = "/tasket/api/v1/openapi.json";

  private static final Header CONTENT_TYPE = new Header("Content-Type", "");

  private static volatile PublishedApi only;

  private final OpenApiInteractionValidator validator;
  private final ApiOperationResolver operations;

  private PublishedApi(String document) {
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(document)
            .withResolveCombinators(true)
            .build();
    operations =
        new ApiOperationResolver(
            new OpenAPIV3Parser().readContents(document).getOpenAPI(), null, false);
  }

  /** What the server at this address publishes; all servers of the tests publish the same. */
  static PublishedApi at(String api) {
    if (only == null) {
      synchronized (PublishedApi.class) {
        if (only == null) {
          only =
              new PublishedApi(
                  RestAssured.get(URI.create(api).resolve(DOCUMENT))
                      .then()
                      .statusCode(200)
                      .extract()
                      .asString());
          CalledOperations.add("GET /openapi.json", 200);
        }
      }
    }
    return only;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification sent,
      FilterableResponseSpecification expected,
      FilterContext way) {
    Response answer = way.next(sent, expected);
    return held(Call.of(sent), answer);
  }

  /** The answer to a call, if it is as documented. */
  Response held(Call sent, Response answer) {
    Request.Method method = Request.Method.valueOf(sent.method());
    String path = sent.address().getRawPath();
    ApiOperationMatch call = operations.findApiOperation(path, method);
    if (call.isPathFound() && call.isOperationAllowed()) {
      hold(method, path, sent, answer);
      CalledOperations.add(
          method + " " + call.getApiOperation().getApiPath().normalised(), answer.statusCode());
    }
    return QuickAnswer.of(sent, answer);
  }

  private void hold(Request.Method method, String path, Call sent, Response answer) {
    ValidationReport report = validator.validateResponse(path, method, response(answer));
    if (answer.statusCode() < 300 && !sent.inParts()) {
      report = report.merge(validator.validateRequest(request(method, path, sent)));
    }
    List<String> wrong =
        report.getMessages().stream()
            .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
            .filter(message -> !isSaidInThePreface(message, answer.statusCode()))
            .map(ValidationReport.Message::toString)
            .collect(Collectors.toList());
    if (!wrong.isEmpty()) {
      throw new AssertionError(
          "%s %s, answered with %d, is not as documented:%n%s"
              .formatted(
                  method, path, answer.statusCode(), String.join(System.lineSeparator(), wrong)));
    }
  }

  private static boolean isSaidInThePreface(ValidationReport.Message message, int status) {
    return message.getKey().equals("validation.response.status.unknown")
        && ANYWHERE.contains(status);
  }

  private static com.atlassian.oai.validator.model.Response response(Response answer) {
    SimpleResponse.Builder response =
        SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.asByteArray());
    answer.headers().forEach(header -> response.withHeader(header.getName(), header.getValue()));
    return response.build();
  }

  /** Without its body where that is a file. */
  private static Request request(Request.Method method, String path, Call sent) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(method, path);
    sent.query().forEach(request::withQueryParam);
    sent.text().ifPresent(request::withBody);
    sent.headers().stream()
        .filter(header -> sent.body().isPresent() || !header.hasSameNameAs(CONTENT_TYPE))
        .forEach(header -> request.withHeader(header.getName(), header.getValue()));
    return request.build();
  }
}
