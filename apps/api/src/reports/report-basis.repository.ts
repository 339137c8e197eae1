import { Injectable } from '@nestjs/common';
import { defaultPlanning, type Planning, type ProjectId, type Station } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { ProblemError } from '../platform/problem.js';
import { entityJson, smallTables } from '../projects/small-tables.js';

/** By what a report of the present counts. */
export interface ReportBasis {
  readonly version: number;
  readonly doneStage: Station;
  readonly planning: Planning;
}

const basis = `SELECT t.version, p.done_stage AS "doneStage",
  (SELECT ${entityJson('planning')} FROM ${smallTables.planning.from} WHERE project_id = p.id) AS planning
  FROM stream t JOIN project p ON p.id = t.id WHERE t.id = $1`;

@Injectable()
export class ReportBasisRepository {
  constructor(private readonly database: Database) {}

  async read(projectId: string): Promise<ReportBasis> {
    const { rows } = await this.database.pool.query<Omit<ReportBasis, 'planning'> & { planning: Planning | null }>({
      name: 'report_basis',
      text: basis,
      values: [projectId],
    });
    const [row] = rows;
    if (row === undefined) throw new ProblemError('project_not_found');
    return { ...row, planning: row.planning ?? defaultPlanning(projectId as ProjectId) };
  }
}
