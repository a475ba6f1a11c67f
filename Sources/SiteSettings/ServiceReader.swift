import ContentModel
import Foundation
import Yams

/// Reads one entry of a list of services. No message repeats a value: it may be an address that must stay secret.
struct ServiceReader {
    /// All mistakes of an entry.
    struct Mistakes: Error { var all: [ServiceList.Omission] }

    private static let known = [
        "kind", "name", "takes", "address", "address_public", "hours", "phone", "languages", "checked_on",
        "checked_by", "beds", "beds_on", "web",
    ]

    private let values: SiteReader
    private let entry: Node.Mapping
    private let firstLine: Int
    private(set) var mistakes: [ServiceList.Omission] = []

    /// The service of an entry, or all its mistakes.
    static func read(_ entry: EntryScanner.Entry) -> Result<Service, Mistakes> {
        do {
            let (node, text) = try EntryParser.mapping(of: entry)
            var reader = ServiceReader(
                values: SiteReader(path: "", text: text, repeatsValues: false), entry: node, firstLine: entry.line)
            let service = reader.service()
            return reader.mistakes.isEmpty ? .success(service) : .failure(Mistakes(all: reader.mistakes))
        } catch {
            return .failure(Mistakes(all: [error.omission]))
        }
    }

    /// Reads the service, which may be used only if there are no mistakes.
    private mutating func service() -> Service {
        for key in entry.keys where !Self.known.contains(key.string ?? "") {
            report(key, "unknown key; known keys: \(Self.known.joined(separator: ", "))")
        }
        let kind = required("kind") { try $0.choice($2, $3) as ServiceKind }
        let name = required("name") { try $0.name($1, $2, $3) }
        let checkedOn = required("checked_on") { try $0.day($2, $3) }
        let checkedBy = required("checked_by") { try $0.name($1, $2, $3) }
        var service = Service(
            kind: kind ?? .safeHouse, name: name ?? "", checkedOn: checkedOn ?? Day(daysSince1970: 0),
            checkedBy: checkedBy ?? "")
        service.line = firstLine
        service.takes = value("takes") { try $0.list($2, $3) { Service.Guest(rawValue: $0) } } ?? []
        service.hours = value("hours") { reader, _, node, _ in try reader.hours(node) }
        service.phone = value("phone") { try $0.phone($1, $2, $3) }
        service.languages = value("languages") { try $0.languages($2, $3) } ?? []
        service.isOnWeb = value("web") { try $0.yesOrNo($2, $3) } ?? false
        readBeds(into: &service)
        if kind == .safeHouse { refuseAddress(of: service) } else if kind != nil { readAddress(into: &service) }
        if kind != nil, entry["phone"] == nil, service.address == nil {
            report(nil, "has no 'phone', and no 'address' with 'address_public: yes'; add one of them")
        }
        return service
    }

    private mutating func readBeds(into service: inout Service) {
        service.beds = value("beds") { try $0.choice($2, $3) }
        service.bedsOn = value("beds_on") { try $0.day($2, $3) }
        if service.beds != nil, service.beds != .ask, service.bedsOn == nil {
            report(entry["beds"], "'beds' has no day; add beds_on: YYYY-MM-DD, or write beds: ask")
        }
    }

    /// Reads an address only if it is public. It is not kept otherwise.
    private mutating func readAddress(into service: inout Service) {
        let isPublic = value("address_public") { try $0.yesOrNo($2, $3) } ?? false
        if isPublic { service.address = value("address") { try $0.text($1, $2, $3, upTo: 120) } }
    }

    /// Refuses every address of a place that hides people, whatever key it is written under.
    private mutating func refuseAddress(of service: Service) {
        for key in ["address", "address_public", "web"] where entry[key] != nil {
            report(entry[key], "a safe_house must not have '\(key)'; remove the line, so that nobody sees where it is")
        }
        for (key, text) in [("name", service.name), ("checked_by", service.checkedBy)]
        where text.contains(where: \.isNumber) {
            report(entry[key], "'\(key)' of a safe_house must not contain a number; it may reveal where the house is")
        }
    }

    private typealias Reading<Value> = (SiteReader, _ key: Node, _ value: Node, _ name: String) throws -> Value

    private mutating func required<Value>(_ name: String, _ read: Reading<Value>) -> Value? {
        if entry[name] == nil { report(nil, "the key '\(name)' is missing; add '\(name):'") }
        return value(name, read)
    }

    private mutating func value<Value>(_ name: String, _ read: Reading<Value>) -> Value? {
        guard let (key, node) = entry.first(where: { $0.key.string == name }) else { return nil }
        do {
            return try read(values, key, node, name)
        } catch let error as SiteFileError {
            mistakes.append(ServiceList.Omission(line: line(of: error.line), reason: error.message))
        } catch {
            report(node, "'\(name)' cannot be read; write it again")
        }
        return nil
    }

    private mutating func report(_ node: Node?, _ reason: String) {
        mistakes.append(ServiceList.Omission(line: line(of: node?.mark?.line ?? 1), reason: reason))
    }

    /// The line number in the file for a line of the entry.
    private func line(of number: Int) -> Int { firstLine + max(number, 1) - 1 }
}
