package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.words.InvalidInput;

final class MasterTest {

  @ParameterizedTest
  @ValueSource(strings = {"local", "local[2]", "local[*]", "yarn", "k8s://https://host:6443"})
  void addressesThatSparkLooksUpItselfAreLeftToIt(String master) {
    assertThatCode(() -> Master.requireReachable(master)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "host:7077", "spark://", "spark://host", "spark:/host:7077", "locall"})
  void aMisspeltAddressIsRefused(String master) {
    assertThatThrownBy(() -> Master.requireReachable(master))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("problem.engine.address");
  }

  @Test
  void aMissingAddressIsRefused() {
    assertThatThrownBy(() -> Master.requireReachable(null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("problem.engine.noMaster");
  }

  @Test
  void oneOfSeveralMastersIsEnough() throws IOException {
    int closed = unusedPort();
    try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String both = "spark://127.0.0.1:" + closed + ",127.0.0.1:" + open.getLocalPort();
      assertThatCode(() -> Master.requireReachable(both)).doesNotThrowAnyException();
    }
    assertThatThrownBy(() -> Master.requireReachable("spark://127.0.0.1:" + closed))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("problem.engine.unreachable");
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
