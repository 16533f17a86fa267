package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBoardTest {

  private static final QName BOARD = new QName("https://tasket.org/portlet", "board");

  @Test
  void anotherPortletCanSayWhichItIs() {
    assertThat(PageBoard.told(PortletFakes.event(BOARD, "it"))).hasValue("it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "No Such", "<b>", "../it"})
  void whatCannotBeABoardIsNotHeard(String told) {
    assertThat(PageBoard.told(PortletFakes.event(BOARD, told))).isEmpty();
  }

  @Test
  void wordOfSomethingElseIsNotHeard() {
    assertThat(PageBoard.told(PortletFakes.event(new QName("urn:house", "board"), "it"))).isEmpty();
    assertThat(PageBoard.told(PortletFakes.event(BOARD, 7))).isEmpty();
  }
}
