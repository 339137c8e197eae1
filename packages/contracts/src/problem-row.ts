export interface ProblemRow {
  readonly status: number;
  readonly en: string;
  readonly fr: string;
}
