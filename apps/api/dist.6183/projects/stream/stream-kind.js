/** What the streams of projects have of their own, and those of workspaces. */ export { };

//# sourceMappingURL=stream-kind.js.map
