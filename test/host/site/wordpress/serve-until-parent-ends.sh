#!/bin/sh
# Runs a server (the arguments) that ends with whoever started it, even when that one is killed: descriptor 3 is
# the reading end of a pipe whose writing end only the parent has, so its end is the parent's end.
# Must be started as the leader of its own process group. SIGINT lets PHP's built-in server collect its workers.
{ read -r _; kill -INT 0; } <&3 &
exec "$@" 3<&-
