const prefix = 'stream:';
/** Everybody who follows a project or a workspace. */ export const roomOf = (streamId)=>prefix + streamId;
/** Null for the rooms that socket.io keeps for itself. */ export const streamIn = (room)=>room.startsWith(prefix) ? room.slice(prefix.length) : null;

//# sourceMappingURL=rooms.js.map
