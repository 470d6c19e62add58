// The workspace.
