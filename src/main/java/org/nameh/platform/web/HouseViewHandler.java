package org.nameh.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Forms post to the address of their page; and a form whose session has ended is built anew, so that what was typed into it
 * can be shown again ({@link ExpiredForm} sees to it that nothing else is done with it).
 */
public class HouseViewHandler extends ViewHandlerWrapper {

    public HouseViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return Addresses.of(request).orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        var restored = super.restoreView(context, viewId);
        if (restored != null || !context.isPostback()) {
            return restored;
        }
        ExpiredForm.mark(context);
        var anew = createView(context, viewId);
        context.setViewRoot(anew);
        try {
            getViewDeclarationLanguage(context, viewId).buildView(context, anew);
        } catch (IOException unreadable) {
            throw new FacesException(unreadable);
        }
        return anew;
    }
}
