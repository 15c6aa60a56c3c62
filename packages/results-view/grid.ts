/** A table that practices stand in: a row and a column each, a question in each cell. */
export interface Grid {
  /** What rows are, and what columns are: "Portaat", "vaiheet". */
  readonly rowsName?: string;
  readonly columnsName?: string;
  readonly rows: readonly GridRow[];
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
}

export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** The question of each column; undefined where the cell is empty. */
  readonly questions: readonly (string | undefined)[];
}

/** The names of the row and the column of a question: "Yhdessä kehittäminen, Toteutus". */
export function placeOf(grid: Grid | undefined, question: string): readonly string[] {
  for (const { name, questions } of grid?.rows ?? []) {
    const at = questions.indexOf(question);
    if (at >= 0) return [name, grid!.columns[at]!].filter((each) => each !== undefined);
  }
  return [];
}

/** The rows with the questions they hold, as `profile` of `talkoot/results` takes them. */
export function filledRows({ rows }: Grid): { readonly id: string; readonly questions: readonly string[] }[] {
  return rows.map(({ id, questions }) => ({ id, questions: questions.filter((each) => each !== undefined) }));
}
