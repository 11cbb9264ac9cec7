package org.nameh.consignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nameh.consignment.NewConsignment;
import org.nameh.consignment.PostRoom;
import org.nameh.platform.Text;
import org.nameh.platform.web.Redirect;

/** Backs the form of desk/consignments/list.xhtml. */
@Named
@RequestScoped
public class OpenConsignment {

    @Inject
    PostRoom room;

    @Inject
    Clock clock;

    private String token = UUID.randomUUID().toString();
    private String courier;
    private LocalDate receivedOn;
    private String mode;
    private Integer announced;
    private String remark;

    @PostConstruct
    void prepare() {
        receivedOn = LocalDate.now(clock);
    }

    /** Opens the consignment and goes to its page. */
    public void open() {
        var arrived = new NewConsignment(
                UUID.fromString(token), Text.clean(courier), receivedOn, mode, announced, Text.clean(remark));
        Redirect.to("/desk/consignments/" + room.open(arrived).inAddress());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getCourier() {
        return courier;
    }

    public void setCourier(String courier) {
        this.courier = courier;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public Integer getAnnounced() {
        return announced;
    }

    public void setAnnounced(Integer announced) {
        this.announced = announced;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
