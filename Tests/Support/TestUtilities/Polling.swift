import Foundation

/// Waits for something that nothing announces, such as text on a terminal or a line in another program's log, by looking
/// again and again.
///
/// - Returns: False if it did not happen in time.
public func waitUntil(within seconds: Double = 10, _ condition: () throws -> Bool) rethrows -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while try !condition() {
        guard Date() < end else { return false }
        Thread.sleep(forTimeInterval: 0.01)
    }
    return true
}
