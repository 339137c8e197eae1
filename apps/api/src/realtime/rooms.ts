const prefix = 'stream:';

/** Everybody who follows a project or a workspace. */
export const roomOf = (streamId: string): string => prefix + streamId;

/** Null for the rooms that socket.io keeps for itself. */
export const streamIn = (room: string): string | null => (room.startsWith(prefix) ? room.slice(prefix.length) : null);
