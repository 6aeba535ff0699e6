package openfinance.onboarding.ui.home;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.ServerName;

/**
 * The names of an LFI and its server in one line, which take no more room than they are given: the
 * server's name gives way first, then the LFI's. What is cut off comes up under the pointer.
 */
final class RowNames extends Region {
  private static final double BETWEEN = 6;
  private static final double LONGEST_SERVER = 1 / 3.0;

  private final Label organisation = new Label();
  private final Label server = new Label();

  RowNames() {
    organisation.getStyleClass().add("strong");
    server.getStyleClass().add("muted");
    setMinWidth(0);
    getChildren().addAll(organisation, server);
  }

  /** Shows the names of this server. */
  void show(RegistrationTarget target) {
    // Both ends of a host tell it apart; a name begins with what does.
    boolean host = target.organisationName().equals(WebAddress.host(target.wellKnown()));
    organisation.setTextOverrun(host ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
    organisation.setNodeOrientation(host ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
    organisation.setText(target.organisationName());
    server.setText(ServerName.furtherName(target.organisationName(), target.serverName()));
    server.setVisible(!server.getText().isEmpty());
  }

  /** Both names, for a screen reader. */
  String words() {
    return organisation.getText() + " " + server.getText();
  }

  @Override
  protected double computePrefWidth(double height) {
    double further = server.isVisible() ? BETWEEN + server.prefWidth(-1) : 0;
    return organisation.prefWidth(-1) + further;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(organisation.prefHeight(-1), server.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double whole = organisation.prefWidth(-1);
    double beside =
        server.isVisible() ? BETWEEN + Math.min(server.prefWidth(-1), width * LONGEST_SERVER) : 0;
    double first = Math.max(0, Math.min(whole, width - beside));
    place(organisation, 0, first);
    double second = Math.min(first + BETWEEN, width);
    place(server, second, width - second);
  }

  private void place(Node node, double x, double room) {
    double height = node.prefHeight(-1);
    node.resizeRelocate(
        snapPositionX(x),
        snapPositionY((getHeight() - height) / 2),
        // Rounded up: a label that lacks part of a pixel cuts its last letters off.
        Math.min(snapSizeX(node.prefWidth(-1)), snapSizeX(room)),
        height);
  }
}
