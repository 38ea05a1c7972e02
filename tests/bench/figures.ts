/** Measured figures, each with what it should be at most: as a table for people, as JSON for machines. Pure. */

/** kB and MB are 1000 and 1 000 000 bytes; "×" is a ratio; "" counts things. */
export type Unit = "kB" | "MB" | "ms" | "ms/s" | "%" | "×" | "";

export interface Figure {
  /** Its name for machines: stays the same when the words change. */
  readonly id: string;
  readonly label: string;
  /** Null when it could not be measured. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The most that it should be; null where it only is to be known. */
  readonly aim: number | null;
  /** A few words beside it: between which values it lay, what it was made of. */
  readonly note: string;
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What is counted and what is not, for who reads the figures. */
  readonly remarks: readonly string[];
}

export const figure = (id: string, label: string, value: number | null, unit: Unit, { aim = null, note = "" }: { readonly aim?: number | null; readonly note?: string } = {}): Figure => ({ id, label, value, unit, aim, note });

/** Whether a figure is within its aim; null where there is no aim. A figure that is missing is not within it. */
export const isWithin = ({ value, aim }: Figure): boolean | null => (aim === null ? null : value !== null && value <= aim);

const digits: Readonly<Record<Unit, number>> = { kB: 1, MB: 2, ms: 1, "ms/s": 0, "%": 1, "×": 2, "": 0 };

/** A value in its unit, as people read it. */
export const shown = (value: number | null, unit: Unit): string => {
  if (value === null) return "—";
  const places = unit === "ms" && Math.abs(value) >= 100 ? 0 : digits[unit];
  return `${value.toFixed(places)}${unit ? ` ${unit}` : ""}`;
};

const aimText = ({ aim, unit }: Figure): string => (aim === null ? "" : `≤ ${Number.isInteger(aim) ? aim : shown(aim, unit).replace(` ${unit}`, "")}${unit ? ` ${unit}` : ""}`);

const verdictOf = (one: Figure): string => {
  const within = isWithin(one);
  return within === null ? "" : within ? "ok" : "over";
};

/** One table of all sections, its columns aligned. */
export const asTable = (sections: readonly Section[]): string => {
  const rows = sections.flatMap(({ figures }) => figures).map((one) => [`  ${one.label}`, shown(one.value, one.unit), aimText(one), verdictOf(one), one.note] as const);
  const width = (column: 0 | 1 | 2 | 3): number => Math.max(0, ...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2), width(3)] as const;
  const line = (row: (typeof rows)[number]): string => `${row[0].padEnd(widths[0])}  ${row[1].padStart(widths[1])}  ${row[2].padStart(widths[2])}  ${row[3].padEnd(widths[3])}  ${row[4]}`.trimEnd();
  let at = 0;
  return sections
    .map(({ title, figures, remarks }) => {
      const own = rows.slice(at, (at += figures.length));
      return [title, ...own.map(line), ...remarks.map((remark) => `  · ${remark}`)].join("\n");
    })
    .join("\n\n");
};

/** The same for machines: `ok` is null where a figure has no aim. */
export const asRecords = (sections: readonly Section[]) => sections.flatMap(({ title, figures }) => figures.map((one) => ({ section: title, ...one, ok: isWithin(one) })));
