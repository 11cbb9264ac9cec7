package org.nameh.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each request the exception handler of the house. */
public class HouseExceptionHandlers extends ExceptionHandlerFactory {

    public HouseExceptionHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new HouseExceptionHandler(getWrapped().getExceptionHandler());
    }
}
