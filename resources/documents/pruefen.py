"""Prüft ein Auskunftspaket ohne Umlauf: python3 pruefen.py [PAKET.zip oder ORDNER]
Braucht Python ab 3.8, "cryptography" oder openssl ab 3.0. Rückgabewert: 0 in Ordnung, 1 nicht."""
import base64, hashlib, io, json, os, re, subprocess, sys, tempfile, zipfile
from pathlib import Path
FACTS = {a + "." + b for a, *of in map(str.split, """absence set,blackout set step!,boost ask grant,check ask
decline override set,comment settle,consent follow revoke,dispute resolve,draft create recall set submit
withdraw,erase confirm!,extension ask grant,feed close open,fork proof!,house add,inquiry export,log
fingerprint,member invite join,publication drop end judge record,question answer,release revoke,retention
set,revision add,revoke confirm!,role set!,route publish,space create set,step lapse,substitution set,template
set,unit add,vote cast withdraw""".split(",")) for b in of} | {"witness", "revoke!", "readmit!", "erase!"}
MEMBERS = {"space.create", "member.invite", "feed.open", "member.join", "role.set!"}
problems, notes, sha = [], [], lambda data: hashlib.sha256(data).hexdigest()
unhex = lambda text: bytes.fromhex(text if re.fullmatch("([0-9a-f]{64})+", str(text)) else "")
pae = lambda k, d: b"DSSEv1 %d application/vnd.umlauf.%b %d %b" % (len(k) + 23, k, len(d), d)
strict = lambda pairs: dict(pairs) if len(dict(pairs)) == len(pairs) else 1 / 0
parse = lambda data: json.loads(data.decode(), object_pairs_hook=strict, parse_float=strict)
check = lambda good, where, text, into=problems: good or into.append("%s: %s" % (where, text))
def signed(key, sig, kind, data):
    key, sig, data = unhex(key), unhex(sig), pae(kind, data)
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        return Ed25519PublicKey.from_public_bytes(key).verify(sig, data) is None
    except ImportError: call = "openssl pkeyutl -verify -rawin -pubin -keyform DER".split()
    except Exception: return False
    with tempfile.TemporaryDirectory() as folder:
        der = bytes.fromhex("302a300506032b6570032100") + key  # RFC 8410
        for option, part in ("-inkey", der), ("-sigfile", sig), ("-in", data):
            call += [option, os.path.join(folder, option)]
            Path(call[-1]).write_bytes(part)
        return subprocess.run(call, stdout=-3, stderr=-3).returncode == 0
def open_package(path):
    if path.is_dir():
        return {p.relative_to(path).as_posix(): p.is_file() > p.is_symlink() and p.read_bytes()
                or b"" for p in path.rglob("*") if p.is_symlink() or not p.is_dir()}
    data, copy, files = path.read_bytes(), io.BytesIO(), {}
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        assert sum(info.file_size for info in old.infolist()) < len(data), "Dateien zu groß"
        for name in sorted(set(old.namelist())):
            files[name], info = old.read(name), zipfile.ZipInfo(name)
            info.create_system = 3
            new.writestr(info, files[name])
    check(data == copy.getvalue(), path.name, "ist nicht das ZIP, das aus den Dateien entsteht")
    return files
def read_log(lines, space):
    log, keys, forks, last = {}, {}, {}, ("", 0, "")
    for number, line in enumerate(lines, 1):
        try:
            raw = parse(line)
            header, body = (one and base64.b64decode(one) for one in (raw["header"], raw["body"]))
            head, fields = parse(header), parse(body or b"{}")
            where = " oder ".join(sorted({"%(feed)s/%(seq)s" % one for one in (raw, head)}))
            place = feed, seq, one = head["feed"], head["seq"], sha(pae(b"entry.v1+json", header))
            if seq == 1 and sha(unhex(fields.get("key")))[:32] == feed: keys[feed] = fields["key"]
            old, at = log.get(head["prev"], {"at": (feed, 0), "clock": 0}), (feed, seq)
            named = (raw["feed"], raw["seq"], raw["id"], space) == (*place, head["space"])
            exact = line == json.dumps(raw, separators=(",", ":")).encode() + b"\n"
            linked = old["at"] == (feed, seq - 1) and old["clock"] <= head["clock"] and exact
            check(at != last[:2] or forks.setdefault(feed, seq) < 0, where, "Gabelung", notes)
            check(named and linked and last < place, where, "gehört nicht in diese Kette")
            good, kind = signed(keys.get(feed), raw["sig"], b"entry.v1+json", header), head["kind"]
            check(good, where, "die Unterschrift passt nicht")
            check(body is None or sha(body) == head["body"], where, "der Inhalt ist verändert")
            fact = head["v"] == 1 and (kind in FACTS or kind[-1:] == "!")
            check(body or head["subject"] or kind == "absence.set" or not fact, where, "Inhalt fehlt")
            head.update(where=where, at=at, fact=fact, fields=kind in MEMBERS and fields)
            log[one], last = dict(head, bare=body is None), max(last, place)
        except Exception as error:
            check(False, "protokoll.jsonl, Zeile %d" % number, "nicht lesbar (%r)" % error)
    return log, keys, forks
def in_order(log):  # Ursachen vor Folgen; je Eintrag, was er von der Mitgliedschaft wusste
    past = {}
    for stack in ([one] for one in log):
        while stack:
            named = [log[stack[-1]]["prev"], *(one for _, one in log[stack[-1]]["seen"].values())]
            todo = [one for one in named if one in log and one not in past]
            stack += todo
            if not todo:
                one, sets = stack.pop(), {past[old] for old in named if old in log}
                known = sets.pop() if len(sets) == 1 else frozenset().union(*sets)
                past[one] = known | {one} if log[one]["kind"] in MEMBERS else known
    return past
def check_members(log, space, forks):
    invites, joins, opens, firsts, founder, rescue = {}, {}, {}, {}, "", ""
    for one, known in (past := in_order(log)).items():
        here, fields, counts = log[one], log[one]["fields"], False
        where, (feed, seq), kind = here["where"], here["at"], here["kind"]
        for other, (there, id_) in here["seen"].items():
            good = log.get(id_, {}).get("at") == (other, there)
            check(good, where, "sah %s/%s; das fehlt oder lautet anders" % (other, there))
        who = [member for join, member in joins.get(feed, ()) if join in known] + [""]
        seen = (held := firsts.get(founder if feed == space else who[0], {})).keys() & known
        roles = [{*held[old]} for old in seen if not any(old in past[new] - {new} for new in seen)]
        roles = set.intersection(*roles) if roles else {"rescue"} if feed == rescue else None
        if seq == 1 and kind == "space.create" and feed == space:
            founder, rescue = fields["member"], sha(unhex(fields["recovery_key"]))[:32]
            firsts[founder] = {one: fields["roles"]}
            check(not fields.get("demo"), where, "Demo, alle Inhalte sind erfunden", notes)
        elif seq == 1:
            opens[feed], claim = (one, fields["invitation"]), "%s %s" % (space, fields["key"])
            good = signed(fields["invitation"], fields["proof"], b"invitation.v1", claim.encode())
            check(good or feed == rescue, where, "ist mit keiner Einladung unterschrieben")
        elif kind == "member.invite" and roles:
            counts = roles & ({"admin", "rescue"} if "admin" in fields["roles"] else {"admin"})
            before = firsts.setdefault(fields["member"], {})
            if counts and not before.keys() & known: before[one] = fields["roles"]
            if counts: invites[one] = fields["key"], fields["member"]
        elif kind == "member.join" and roles:
            opened, key = opens.get(fields["feed"], ("", ""))
            asked = invites.get(fields["invite"]) == (key, fields["member"])
            counts = asked and {opened, fields["invite"]} <= known and roles & {"admin", "rescue"}
            if counts: joins.setdefault(fields["feed"], []).append((one, fields["member"]))
        elif kind[-1:] == "!":  # Positionen, zweite Verwaltung und Ränge prüft nur umlauf verify
            what, by = ("löscht", "records") if "erase" in kind else ("ändert Rechte", "rescue")
            check(False, where, what + "; was danach zählt, sagt umlauf verify", notes)
            counts = roles and roles & {"admin", by}
            if counts and fields: firsts.setdefault(fields["member"], {})[one] = fields["roles"]
        elif roles is not None:
            counts = kind != "vote.cast" or "reviewer" in roles and "contractor" not in roles
        check(seq == 1 or counts and seq < forks.get(feed, seq + 1), where, "zählt nicht", notes)
    check(founder, space, "die Gründung des Raums fehlt")
def check_package(path):
    files = open_package(path)
    data, sig = files["manifest.json"], files["manifest.sig"].decode("latin-1")
    listed, space = (manifest := parse(data))["files"], manifest["space"]["id"]
    for name in sorted({*files, *listed} - {"manifest.json", "manifest.sig"}):
        good = name in files and name in listed and sha(files[name]) == listed[name]["sha256"]
        check(good, name, "fehlt, gehört nicht dazu oder ist verändert")
    log, keys, forks = read_log(io.BytesIO(files["protokoll.jsonl"]), space)
    check_members(log, space, forks)
    good = signed(keys.get(manifest["by"]["feed"]), sig, b"manifest.v1+json", data)
    check(good, "manifest.json", "passt nicht zu manifest.sig oder zu keinem Gerät im Protokoll")
    heads = sorted((*log[one]["at"], one) for one in {*log} - {e["prev"] for e in log.values()})
    state = sha("".join("%s %d %s\n" % head for head in heads).encode())
    bare = {one for one in log if log[one]["bare"]} ^ set().union(*manifest["omitted"].values())
    bare |= {one for one in log if log[one]["fact"]} & {*manifest["omitted"]["erased"]}
    said = ([tuple(head.values()) for head in manifest["heads"]], [*manifest["counts"].values()][
            :3], *map(manifest.get, ("keys", "fingerprint", "redacted")), set())
    counts = [len(log), len(keys), sum(not one["bare"] for one in log.values())]
    veiled = {one: log.get(one, {}).get("body") for one in manifest["omitted"]["profile"]}
    gone = ["%s/%d" % head[:2] for head in said[0] if head not in heads]
    check(said == (heads, counts, keys, state, veiled, bare), "manifest.json",
          "nennt andere Köpfe, Schlüssel, Zahlen oder Auslassungen; weg: %s" % gone)
    return "%d Einträge, %d Geräte, Raum %s, Stand %s, gelöscht: %d" % (
        *counts[:2], space, state, len(manifest["omitted"]["erased"]))
if {"-h", "--help"} & {*sys.argv[1:2]}: sys.exit(print(__doc__))
path, said = Path(*sys.argv[1:2] or [Path(__file__).resolve().parent]), "nicht lesbar"
try: said = check_package(path)
except Exception as error: check(0, "%s, manifest.json" % path.name, "nicht prüfbar (%r)" % error)
sys.exit(print(*["HINWEIS " + text for text in notes], *["PROBLEM " + text for text in problems],
               said, "NICHT in Ordnung" if problems else "In Ordnung", sep="\n") or bool(problems))
