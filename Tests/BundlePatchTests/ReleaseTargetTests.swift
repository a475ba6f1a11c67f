import BundlePatch
import TUFMetadata
import Testing
import TextEscaping

private let digest = Hex.encode(Array(repeating: 7, count: 32) as [UInt8])
private let files = #""bundle":{"hashes":{"sha256":"\#(digest)"},"length":9}"#

/// Targets metadata with one target; its other fields do not matter here.
private func targets(_ name: String, custom: String) throws -> Targets {
    let text = """
        {"signatures":[],"signed":{"_type":"targets","expires":"2030-01-01T00:00:00Z","spec_version":"1.0.34","version":1,
        "targets":{"\(name)":{"length":5,"hashes":{"sha256":"\(digest)"},"custom":\(custom)}}}}
        """
    guard case .object(let file) = try JSONParser.parse(Array(text.utf8)) else { throw MetadataError.malformed("") }
    return try Targets(signed: SignedObject(file["signed"]))
}

@Test func whatIsSignedOfAReleaseReadsBack() throws {
    let bundle = BundleDigests(length: 9, sha256: Array(repeating: 7, count: 32))
    var target = ReleaseTarget(
        release: 42, schema: 3, published: try #require(Instant("2026-11-24T00:00:00Z")), window: 25, bundle: bundle)
    for (base, isUrgent, name) in [
        (nil, false, "bundle/42.sqlite.zst"), (.init(release: 41, bundle: bundle), true, "patch/41-42.zst"),
    ] as [(ReleaseTarget.Base?, Bool, String)] {
        target.base = base
        target.isUrgent = isUrgent
        let custom = String(decoding: target.custom.jsonBytes, as: UTF8.self)
        let read = try ReleaseTarget.all(in: targets(name, custom: custom))
        #expect(read.map(\.target) == [target] && read.map(\.file.length) == [5])
    }
}

@Test(arguments: [
    ("bundle/2.sqlite.zst", "null", "target 'bundle/2.sqlite.zst': custom is not an object"),
    (
        "bundle/2.sqlite.zst", #"{"release":0}"#,
        "target 'bundle/2.sqlite.zst': custom.release is not a whole number of at least 1"
    ),
    (
        "bundle/2.sqlite.zst", #"{"release":2,"schema":1,"published":"24 November"}"#,
        "target 'bundle/2.sqlite.zst': custom.published is not a date"
    ),
    (
        "bundle/2.sqlite.zst", #"{"release":2,"schema":1,"published":"2026-11-24","window":31,\#(files)}"#,
        "target 'bundle/2.sqlite.zst': custom.window is over 30"
    ),
    (
        "bundle/2.sqlite.zst", #"{"release":2,"schema":1,"published":"2026-11-24","window":9,\#(files)}"#,
        "target 'bundle/2.sqlite.zst': custom.window is not a whole number of at least 10"
    ),
    (
        "bundle/2.sqlite.zst", #"{"release":3,"schema":1,"published":"2026-11-24","window":10,\#(files)}"#,
        "target 'bundle/2.sqlite.zst': its custom describes 'bundle/3.sqlite.zst'"
    ),
    (
        "patch/1-2.zst", #"{"release":2,"schema":1,"published":"2026-11-24","window":10,"from":[],\#(files)}"#,
        "target 'patch/1-2.zst': custom.from is not an object"
    ),
])
func aSignedTargetThatSaysSomethingElse(name: String, custom: String, fault: String) throws {
    let targets = try targets(name, custom: custom)
    #expect(throws: MetadataError.malformed(fault)) { try ReleaseTarget.all(in: targets) }
}

@Test func targetsOfOtherNamesArePassedOver() throws {
    #expect(try ReleaseTarget.all(in: targets("program/senda.deb", custom: "[]")).isEmpty)
}
