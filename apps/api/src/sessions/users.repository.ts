import { Injectable } from '@nestjs/common';
import type { Hue } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

export interface ProfileEdit {
  readonly name?: string;
  readonly color?: Hue;
  readonly language?: 'en' | 'fr' | null;
}

@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  async withEmail(email: string): Promise<{ id: string; passwordHash: string } | null> {
    return this.database.prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  }

  async passwordHashOf(id: string): Promise<string | null> {
    const user = await this.database.prisma.user.findUnique({ where: { id }, select: { passwordHash: true } });
    return user?.passwordHash ?? null;
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.database.prisma.user.update({ where: { id }, data: { passwordHash } });
  }

  async edit(id: string, edit: ProfileEdit): Promise<void> {
    await this.database.prisma.user.update({ where: { id }, data: edit });
  }

  async any(): Promise<boolean> {
    return (await this.database.prisma.user.findFirst({ select: { id: true } })) !== null;
  }
}
