#!/usr/bin/env python3
"""Publishes a repository with the reference implementation, and certificates for a server that carries it."""

import datetime
import ipaddress
import os
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    MetaFile,
    Metadata,
    Root,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

out = sys.argv[1]
size = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
expires = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(days=30)
for folder in ("metadata", "targets/dir"):
    os.makedirs(f"{out}/{folder}", exist_ok=True)


def write(name: str, signed, *signers) -> bytes:
    metadata = Metadata(signed)
    for signer in signers:
        metadata.sign(signer, append=True)
    data = metadata.to_bytes(JSONSerializer(compact=False))
    with open(f"{out}/metadata/{name}", "wb") as file:
        file.write(data)
    return data


def add_target(role: Targets, path: str, data: bytes) -> None:
    target = TargetFile.from_data(path, data, ["sha256", "sha512"])
    role.targets[path] = target
    folder, _, name = path.rpartition("/")
    for digest in target.hashes.values():
        with open(f"{out}/targets/{folder}/{digest}.{name}", "wb") as file:
            file.write(data)


# Every kind of key signs something; root rotates from one kind to another.
old_root = CryptoSigner.generate_ecdsa()
root_signer = CryptoSigner.generate_ed25519()
signers = {
    "timestamp": CryptoSigner.generate_ed25519(),
    "snapshot": CryptoSigner.generate_rsa(),
    "targets": CryptoSigner.generate_ecdsa(),
}
root = Root(expires=expires, consistent_snapshot=True)
root.unrecognized_fields["x-custom"] = {"e\u0301": [9007199254740993, None, True], "é": "line\nfeed\t"}
root.add_key(old_root.public_key, "root")
for role, signer in signers.items():
    root.add_key(signer.public_key, role)
write("1.root.json", root, old_root)
root.revoke_key(old_root.public_key.keyid, "root")
root.add_key(root_signer.public_key, "root")
root.version = 2
write("2.root.json", root, old_root, root_signer)

targets = Targets(expires=expires)
add_target(targets, "dir/file.bin", os.urandom(size))
add_target(targets, "plain.txt", b"plain\n")
bins = Targets(expires=expires)
bins_signer = CryptoSigner.generate_ed25519()
targets.delegations = Delegations({}, {"bins": DelegatedRole("bins", [], 1, True, paths=["many/*"])})
targets.add_key(bins_signer.public_key, "bins")
bin_signer = CryptoSigner.generate_rsa()
bins.delegations = Delegations({}, None, SuccinctRoles([], 1, 3, "bin"))
bins.add_key(bin_signer.public_key)
snapshot = Snapshot(expires=expires)
members = {name: Targets(expires=expires) for name in bins.delegations.succinct_roles.get_roles()}
os.makedirs(f"{out}/targets/many", exist_ok=True)
for number in range(10):
    path = f"many/{number} file é"
    name = bins.delegations.succinct_roles.get_role_for_target(path)
    add_target(members[name], path, f"content {number}".encode())


def describe(data: bytes) -> MetaFile:
    return MetaFile.from_data(1, data, ["sha256"])


for name, member in members.items():
    snapshot.meta[f"{name}.json"] = describe(write(f"1.{name}.json", member, bin_signer))
snapshot.meta["bins.json"] = describe(write("1.bins.json", bins, bins_signer))
snapshot.meta["targets.json"] = describe(write("1.targets.json", targets, signers["targets"]))
data = write("1.snapshot.json", snapshot, signers["snapshot"])
write("timestamp.json", Timestamp(expires=expires, snapshot_meta=describe(data)), signers["timestamp"])

# A file that compresses a thousandfold, for a client that counts only what is on the wire.
with open(f"{out}/metadata/3.root.json.bomb", "wb") as file:
    file.write(b"[" + b" " * 50_000_000 + b"]")


def certificate(subject: str, key, issuer: str, issuer_key, ca: bool) -> bytes:
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
    )
    return builder.sign(issuer_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


ca_key = ec.generate_private_key(ec.SECP256R1())
server_key = ec.generate_private_key(ec.SECP256R1())
with open(f"{out}/ca.pem", "wb") as file:
    file.write(certificate("private CA", ca_key, "private CA", ca_key, True))
with open(f"{out}/server.pem", "wb") as file:
    file.write(certificate("server", server_key, "private CA", ca_key, False))
with open(f"{out}/server.key", "wb") as file:
    file.write(
        server_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
