package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.client.ApiClient;
import org.tasket.client.ApiException;
import org.tasket.client.ApiResponse;
import org.tasket.client.ClaimsApi;
import org.tasket.client.FilesApi;
import org.tasket.client.MeApi;
import org.tasket.client.TasketsApi;
import org.tasket.client.model.Claim;
import org.tasket.client.model.Confirmation;
import org.tasket.client.model.Delivery;
import org.tasket.client.model.Fit;
import org.tasket.client.model.ModelFile;
import org.tasket.client.model.NewTasket;
import org.tasket.client.model.Problem;
import org.tasket.client.model.Tasket;
import org.tasket.client.model.TasketPatch;
import org.tasket.client.model.TokenPost;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/**
 * A program whose authors read nothing but the API's document, and let a client be made from it.
 */
@InTheHouse
class GeneratedClientIT {

  private Program aino;
  private Program bertil;

  @BeforeEach
  void twoPrograms(House house) {
    String api = Caller.of(house, "aino").api();
    aino = new Program(api, basic("aino"));
    bertil = new Program(api, basic("bertil"));
  }

  private static String basic(String login) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((login + ":tasket").getBytes(StandardCharsets.ISO_8859_1));
  }

  private record Program(ApiClient client) {

    Program(String api, String proof) {
      this(new ApiClient());
      client.updateBaseUri(api);
      client.setRequestInterceptor(
          (HttpRequest.Builder call) -> call.header("Authorization", proof));
    }

    TasketsApi taskets() {
      return new TasketsApi(client);
    }

    ClaimsApi claims() {
      return new ClaimsApi(client);
    }

    FilesApi files() {
      return new FilesApi(client);
    }

    MeApi me() {
      return new MeApi(client);
    }

    Tasket posted() throws ApiException {
      return taskets()
          .postTasket(
              new NewTasket()
                  .board("everyone")
                  .title("Name the colours of the map")
                  .description("Two of them are *teal*.")
                  .language(NewTasket.LanguageEnum.EN)
                  .plannedMinutes(30)
                  .openUntil(
                      OffsetDateTime.now(ZoneOffset.UTC)
                          .plusDays(7)
                          .truncatedTo(ChronoUnit.SECONDS)),
              UUID.randomUUID().toString(),
              null);
    }
  }

  @Test
  void takesATasketThroughItsWholeLife() throws ApiException {
    UUID id = aino.posted().getId();
    assertThat(aino.taskets().publishTasket(id, null, null, null).getState())
        .isEqualTo(Tasket.StateEnum.OPEN);

    assertThat(bertil.taskets().suitable(30, null, null, null, null, null, 50).getItems())
        .extracting(Fit::getTasket)
        .extracting(Tasket::getState)
        .containsOnly(Tasket.StateEnum.OPEN);
    Claim claim = bertil.claims().claimSeat(id, null, null, null);
    assertThat(claim.getState()).isEqualTo(Claim.StateEnum.ACTIVE);
    bertil.claims().deliver(claim.getId(), new Delivery().actualMinutes(25), null, null);

    Claim confirmed =
        aino.claims().confirm(claim.getId(), null, null, new Confirmation().thanks("Well seen!"));

    assertThat(confirmed.getState()).isEqualTo(Claim.StateEnum.CONFIRMED);
    assertThat(confirmed.getConfirmedMinutes()).isEqualTo(25);
    assertThat(confirmed.getObjection()).isNull();
    assertThat(confirmed.getActions()).doesNotContain(Claim.ActionsEnum.UNKNOWN_DEFAULT_OPEN_API);
  }

  @Test
  void changesWhatItHasSeenAndNothingElse() throws ApiException {
    UUID id = aino.posted().getId();
    ApiResponse<Tasket> seen = aino.taskets().tasketWithHttpInfo(id);
    String etag = seen.getHeaders().get("etag").get(0);

    Tasket edited =
        aino.taskets().editTasket(id, etag, new TasketPatch().title("Name the colours"), null);

    assertThat(edited.getTitle()).isEqualTo("Name the colours");
    assertThat(edited.getDescription()).isEqualTo(seen.getData().getDescription());
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(
            () -> aino.taskets().editTasket(id, etag, new TasketPatch().title("Again"), null))
        .satisfies(stale -> assertThat(stale.getCode()).isEqualTo(412));
  }

  @Test
  void hearsWhyItIsRefused() throws ApiException {
    UUID id = aino.posted().getId();
    aino.taskets().publishTasket(id, null, null, null);

    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> aino.claims().claimSeat(id, null, null, null))
        .satisfies(own -> assertThat(problem(own).getCode()).isEqualTo("claim.own"));
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> aino.taskets().postTasket(new NewTasket().board("everyone"), null, null))
        .satisfies(
            unfinished ->
                assertThat(problem(unfinished).getErrors())
                    .extracting("field")
                    .contains("title", "plannedMinutes"));
  }

  private static Problem problem(ApiException refused) throws JsonProcessingException {
    return ApiClient.createDefaultObjectMapper()
        .readValue(refused.getResponseBody(), Problem.class);
  }

  @Test
  void sendsAndFetchesFiles(@TempDir Path desk) throws ApiException, IOException {
    Path notes = Files.write(desk.resolve("notes.pdf"), SampleFiles.pdf());

    ModelFile file = aino.files().addTasketFile(aino.posted().getId(), notes.toFile(), null, null);

    assertThat(file.getName()).isEqualTo("notes.pdf");
    assertThat(aino.files().callFile(file.getId()).getBytes()).isEqualTo(Files.size(notes));
    assertThat(aino.files().fileContent(file.getId()).toPath()).hasSameBinaryContentAs(notes);
  }

  @Test
  void worksWithATokenThatItsOwnerMade() throws ApiException {
    String token =
        aino.me()
            .makeToken(
                new TokenPost().name("Colours").scope(TokenPost.ScopeEnum.READ).days(1), null, null)
            .getToken();
    Program reader = new Program(aino.client().getBaseUri(), "Bearer " + token);

    assertThat(reader.me().me().getLogin()).isEqualTo("aino");
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(reader::posted)
        .satisfies(refused -> assertThat(problem(refused).getCode()).isEqualTo("token.scope"));
    List<UUID> mine = aino.me().myTokens().getItems().stream().map(made -> made.getId()).toList();
    for (UUID made : mine) {
      aino.me().revokeToken(made, null);
    }
  }
}
