package org.tasket.demand;

import java.time.LocalDate;
import org.tasket.slot.Headcount;

/** How often people looked in vain on a day, in steps; those of one person are one. */
public record VainDayView(LocalDate day, Headcount searches) {}
