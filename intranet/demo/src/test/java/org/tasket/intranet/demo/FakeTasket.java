package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As much of Tasket's API as the loader of sample work calls, in memory. Can be made to fail once
 * after a number of changes, as if it had been stopped half-way.
 */
final class FakeTasket implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {};
  private static final Map<String, String> STATES =
      Map.of(
          "publish", "OPEN",
          "deliver", "DELIVERED",
          "return", "RETURNED",
          "confirm", "CONFIRMED",
          "withdraw", "WITHDRAWN");

  static {
    // else each answer waits for the client's delayed acknowledgement, 40 ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final List<String> changes = new ArrayList<>();
  private final List<Map<String, Object>> taskets = new ArrayList<>();
  private final List<Map<String, Object>> claims = new ArrayList<>();
  private final List<Map<String, Object>> remarks = new ArrayList<>();
  private final List<Map<String, Object>> howtos = new ArrayList<>();
  private final List<Map<String, Object>> attached = new ArrayList<>();
  private final Map<String, Map<String, Object>> skills = new TreeMap<>();
  private final Map<String, Map<String, Object>> boards = new TreeMap<>();
  private int changesUntilFailure = Integer.MAX_VALUE;
  private int asksUntilBoards;

  FakeTasket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  void failAfter(int changes) {
    changesUntilFailure = changes;
  }

  void hideBoards(int times) {
    asksUntilBoards = times;
  }

  /** Who called what, in order, reading aside; the fields of a body in the order of their names. */
  List<String> changes() {
    return changes;
  }

  List<Map<String, Object>> taskets() {
    return taskets;
  }

  /** Each claim as tasket, helper and state. */
  List<String> claims() {
    return claims.stream()
        .map(claim -> claim.get("tasket") + " " + claim.get("by") + " " + claim.get("state"))
        .sorted()
        .toList();
  }

  /** What was asked and answered, each with who said it, and whether it helped. */
  List<String> remarks() {
    return remarks.stream()
        .map(remark -> remark.get("by") + " " + remark.get("text") + " " + remark.get("accepted"))
        .toList();
  }

  List<Map<String, Object>> howtos() {
    return howtos;
  }

  /** Files and links, each with who added it to which tasket. */
  List<String> attached() {
    return attached.stream()
        .map(one -> one.get("by") + " " + one.get("tasket") + " " + nameOrAddress(one))
        .toList();
  }

  private static Object nameOrAddress(Map<String, Object> one) {
    return one.getOrDefault("name", one.get("url"));
  }

  private void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath().substring(1);
    String login = login(call);
    boolean reading = call.getRequestMethod().equals("GET");
    if (!reading && changesUntilFailure-- == 0) {
      send(call, 503, Map.of("title", "stopped half-way"));
      return;
    }
    if (path.startsWith("boards/") && asksUntilBoards-- > 0) {
      send(call, 404, Map.of("title", "no such board"));
      return;
    }
    Map<String, Object> body = reading ? Map.of() : body(call);
    if (!reading) {
      changes.add(login + " " + call.getRequestMethod() + " " + path + " " + new TreeMap<>(body));
    }
    call.getResponseHeaders().add("ETag", "\"1\"");
    if (path.equals("skills")) {
      send(call, 200, skill(call.getRequestURI().getQuery()));
      return;
    }
    send(call, 200, reading ? read(path.split("/"), login) : outcome(path.split("/"), login, body));
  }

  /** The list has whatever skill is looked for; its id is its name. */
  private static Map<String, Object> skill(String query) {
    String name = query.replaceAll(".*q=", "");
    return Map.of("items", List.of(Map.of("id", name, "name", name)));
  }

  private static Map<String, Object> body(HttpExchange call) throws IOException {
    if (call.getRequestHeaders().getFirst("Content-Type").startsWith("multipart/")) {
      String form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      return Map.of("name", form.replaceAll("(?s).*filename=\"([^\"]*)\".*", "$1"));
    }
    return JSON.readValue(call.getRequestBody(), BODY);
  }

  private Map<String, Object> read(String[] path, String login) {
    if (path[0].equals("me") && path[1].equals("skills")) {
      return skills.getOrDefault(login, Map.of());
    }
    return switch (path[0]) {
      case "me" -> mine(path[1].equals("taskets") ? taskets : claims, login);
      case "taskets" -> Map.of("items", path.length == 1 ? taskets : about(path[1], path[2]));
      case "boards" ->
          path.length == 2 ? boards.getOrDefault(path[1], Map.of()) : Map.of("items", howtos);
      default -> Map.of();
    };
  }

  private List<Map<String, Object>> about(String tasket, String what) {
    return what.equals("questions")
        ? questions(tasket)
        : attached.stream().filter(one -> tasket.equals(one.get("tasket"))).toList();
  }

  private List<Map<String, Object>> questions(String tasket) {
    return remarks.stream()
        .filter(remark -> tasket.equals(remark.get("tasket")))
        .<Map<String, Object>>map(
            question -> {
              Map<String, Object> whole = new LinkedHashMap<>(question);
              whole.put("answers", answers(question.get("id")));
              return whole;
            })
        .toList();
  }

  private List<Map<String, Object>> answers(Object question) {
    return remarks.stream().filter(remark -> question.equals(remark.get("question"))).toList();
  }

  private Map<String, Object> outcome(String[] path, String login, Map<String, Object> body) {
    return switch (path[0]) {
      case "taskets" ->
          path.length == 1 ? made(taskets, login, "DRAFT", body) : onTasket(path, login, body);
      case "claims" -> changed(claims, path);
      case "me" -> chosen(login, body);
      case "remarks" -> onRemark(path, login, body);
      case "boards" ->
          path.length == 3 ? made(howtos, login, "CURRENT", body) : ruled(path[1], body);
      default -> Map.of();
    };
  }

  private Map<String, Object> chosen(String login, Map<String, Object> body) {
    skills.put(login, body);
    return body;
  }

  private Map<String, Object> ruled(String board, Map<String, Object> body) {
    Map<String, Object> rules = boards.computeIfAbsent(board, any -> new TreeMap<>());
    rules.putAll(body);
    return rules;
  }

  private Map<String, Object> onTasket(String[] path, String login, Map<String, Object> body) {
    return switch (path[2]) {
      case "claims" -> made(claims, login, "ACTIVE", Map.of("tasket", path[1]));
      case "links", "files" -> made(attached, login, "OPEN", with(body, "tasket", path[1]));
      case "questions" -> made(remarks, login, "OPEN", with(body, "tasket", path[1]));
      default -> changed(taskets, path);
    };
  }

  private Map<String, Object> onRemark(String[] path, String login, Map<String, Object> body) {
    if (path[2].equals("answers")) {
      return made(remarks, login, "OPEN", with(body, "question", path[1]));
    }
    Map<String, Object> answer = remarks.get(Integer.parseInt(path[1]));
    answer.put("accepted", true);
    return answer;
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(body);
    more.put(field, value);
    return more;
  }

  private static Map<String, Object> mine(List<Map<String, Object>> all, String login) {
    return Map.of("items", all.stream().filter(one -> one.get("by").equals(login)).toList());
  }

  private static Map<String, Object> made(
      List<Map<String, Object>> all, String login, String state, Map<String, Object> body) {
    Map<String, Object> one = new LinkedHashMap<>(body);
    one.putAll(Map.of("id", String.valueOf(all.size()), "by", login, "state", state));
    all.add(one);
    return one;
  }

  private static Map<String, Object> changed(List<Map<String, Object>> all, String[] path) {
    Map<String, Object> one = all.get(Integer.parseInt(path[1]));
    one.put("state", STATES.get(path[2]));
    return one;
  }

  private static String login(HttpExchange call) {
    String credentials =
        call.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
    String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    return decoded.substring(0, decoded.indexOf(':'));
  }

  private static void send(HttpExchange call, int status, Map<String, Object> answer)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer);
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
