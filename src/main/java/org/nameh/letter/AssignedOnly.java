package org.nameh.letter;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A boundary that translators may call: whoever is a translator and nothing else reaches through it only the letters assigned to
 * them; every other number is unknown to them. {@link TaskGate} sees to it for each number that is handed in.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AssignedOnly {}
