import BundleStore
import ContentModel
import Kiosk

/// Reads content as the kiosk would, from a temporary bundle that is removed afterwards.
func withContentStore<Value>(of content: BundleContent, _ read: (ContentStore) throws -> Value) throws -> Value {
    try withTemporaryFolder { folder in
        let file = folder + "/bundle.sqlite"
        try writeTemporary(content, to: file)
        return try read(ContentStore.bundle(try BundleReader(path: file)))
    }
}
