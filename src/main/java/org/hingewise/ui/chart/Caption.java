package org.hingewise.ui.chart;

/**
 * What is said around a chart.
 *
 * @param title the line above it
 * @param hint small words beside the title; may be empty
 * @param about what it shows, for those who cannot see it
 * @param empty what to log so that there is something to show
 * @param file suggested file name without ending; nothing personal in it
 */
public record Caption(String title, String hint, String about, String empty, String file) {}
