import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

@Injectable()
export class BelongingsRepository {
  constructor(private readonly database: Database) {}

  async workspacesOf(userId: string): Promise<string[]> {
    const people = await this.database.prisma.person.findMany({ where: { userId }, select: { workspaceId: true } });
    return people.map(({ workspaceId }) => workspaceId);
  }
}
