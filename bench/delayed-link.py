#!/usr/bin/env python3
"""delayed-link.py ROUND-TRIP-MS SERVER CLIENT: runs two shell commands at the two ends of a slow link.

For machines whose kernel has no delay of its own to offer (tc netem). Start it in a network namespace of its own, as by
`unshare --net`. It makes a second one for the server, a TUN device in each, and carries every packet from one to the
other after half the round trip. The client is 10.77.0.1, the server 10.77.0.2. Ends when the client ends, with its status.
"""
import collections
import ctypes
import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
CLONE_NEWNET = 0x40000000


def tun(name):
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return device


def ip(*words):
    subprocess.run(["ip", *words], check=True)


def own_namespace():
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "unshare")


def bring_up(device, address):
    ip("address", "add", address, "dev", device)
    ip("link", "set", device, "up")
    ip("link", "set", "lo", "up")


def serve(command, moved):
    """The server's end: a child in a namespace of its own, which says so and waits until its device has come."""
    ready_read, ready_write = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        own_namespace()
        os.write(ready_write, b"1")
        os.read(moved, 1)
        bring_up("far", "10.77.0.2/30")
        os.execvp("sh", ["sh", "-c", "exec " + command])
    os.read(ready_read, 1)
    return child


def carry(ends, delay, client):
    """Until the client has ended: each packet goes out at the other end when its time has come."""
    waiting = collections.deque()
    while client.poll() is None:
        pause = max(0, waiting[0][0] - time.monotonic()) if waiting else 0.05
        for source in select.select(list(ends), [], [], pause)[0]:
            try:
                while True:
                    waiting.append((time.monotonic() + delay, ends[source], os.read(source, 65536)))
            except BlockingIOError:
                pass
        while waiting and waiting[0][0] <= time.monotonic():
            _, target, packet = waiting.popleft()
            try:
                os.write(target, packet)
            except OSError:
                pass  # the other end is not up yet, or no more: packets get lost in networks
    return client.returncode


def main():
    round_trip_ms, server, client = sys.argv[1:]
    near, far = tun("near"), tun("far")
    moved_read, moved_write = os.pipe()
    child = serve(server, moved_read)
    running = None
    try:
        ip("link", "set", "far", "netns", str(child))
        os.write(moved_write, b"1")
        bring_up("near", "10.77.0.1/30")
        ends = {near: far, far: near}
        running = subprocess.Popen(["sh", "-c", "exec " + client])
        return carry(ends, float(round_trip_ms) / 2000, running)
    finally:
        if running is not None:
            running.kill()
        os.killpg(child, signal.SIGTERM)


sys.exit(main())
