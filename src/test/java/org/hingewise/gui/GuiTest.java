package org.hingewise.gui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of real windows. Its methods may take an AssertJ Swing {@code Robot}; it fails on widgets touched off the event
 * thread, on exceptions nobody caught and on an event thread that is held, and is reported as skipped where there is no screen.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
@ExtendWith(GuiExtension.class)
public @interface GuiTest {}
