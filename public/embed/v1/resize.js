// The host's side of a frame's height.
