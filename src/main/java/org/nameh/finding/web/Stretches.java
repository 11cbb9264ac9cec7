package org.nameh.finding.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.nameh.finding.Stretch;

/**
 * The stretches {@code of} a text that was found, those that were looked for marked. Written without components of their own: a page
 * of what was found has hundreds of stretches.
 */
@FacesComponent(Stretches.TYPE)
public class Stretches extends UIComponentBase {

    static final String TYPE = "org.nameh.Stretches";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        for (var one : (List<?>) getAttributes().get("of")) {
            var stretch = (Stretch) one;
            if (stretch.marked()) {
                writer.startElement("mark", this);
                writer.writeText(stretch.text(), null);
                writer.endElement("mark");
            } else {
                writer.writeText(stretch.text(), null);
            }
        }
    }
}
