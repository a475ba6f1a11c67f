"""Serves a folder by HTTP/2 over TLS and cuts each response for a target short.

usage: http2.py FOLDER CERTIFICATE KEY HOW BYTES   (HOW: reset, cancel or goaway)

Prints its port, then a line for each request. Needs h2 from PyPI.
"""
import os
import socket
import ssl
import sys
import threading

import h2.config
import h2.connection
import h2.errors
import h2.events

folder, certificate, key, how, limit = *sys.argv[1:5], int(sys.argv[5])


class Connection:
    def __init__(self, sock):
        self.sock = sock
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self.waiting = {}
        self.h2.initiate_connection()

    def serve(self):
        self.flush()
        while data := self.sock.recv(65536):
            for event in self.h2.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.answer(event.stream_id, dict(event.headers))
            for stream in list(self.waiting):
                self.pump(stream)
            self.flush()

    def answer(self, stream, headers):
        path, span = headers[":path"], headers.get("range")
        print(path, span or "all", flush=True)
        if not os.path.isfile(folder + path):
            return self.h2.send_headers(stream, [(":status", "404")], end_stream=True)
        with open(folder + path, "rb") as file:
            body = file.read()
        start = int(span[6:].split("-")[0]) if span else 0
        head = [(":status", "206" if span else "200"), ("etag", '"a"'), ("content-length", str(len(body) - start))]
        if span:
            head.append(("content-range", f"bytes {start}-{len(body) - 1}/{len(body)}"))
        self.h2.send_headers(stream, head)
        rest = body[start:]
        cut = "/targets/" in path and len(rest) > limit
        self.waiting[stream] = (rest[:limit] if cut else rest, cut)

    def pump(self, stream):
        body, cut = self.waiting[stream]
        while body and (room := min(self.h2.local_flow_control_window(stream), 8192)):
            self.h2.send_data(stream, body[:room])
            body = body[room:]
        self.waiting[stream] = (body, cut)
        if body:
            return
        del self.waiting[stream]
        if not cut:
            self.h2.end_stream(stream)
        elif how == "goaway":
            self.h2.close_connection(h2.errors.ErrorCodes.ENHANCE_YOUR_CALM)
        else:
            codes = h2.errors.ErrorCodes
            self.h2.reset_stream(stream, codes.CANCEL if how == "cancel" else codes.INTERNAL_ERROR)

    def flush(self):
        self.sock.sendall(self.h2.data_to_send())


def serve(sock):
    try:
        with context.wrap_socket(sock, server_side=True) as secure:
            Connection(secure).serve()
    except OSError:
        pass


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
context.set_alpn_protocols(["h2"])
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
