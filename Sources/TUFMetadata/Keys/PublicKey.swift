/// A public key as metadata lists it (TUF §4.2).
public struct PublicKey: Sendable {
    /// The key type, such as `ed25519`.
    public let type: ExactString
    /// The signature scheme, such as `ecdsa-sha2-nistp256`.
    public let scheme: ExactString
    /// The whole object as it was read, including fields that this client does not know.
    public let json: JSONObject
    let material: KeyMaterial?

    init(_ fields: FieldReader) throws(MetadataError) {
        type = try fields.string("keytype")
        scheme = try fields.string("scheme")
        json = fields.object
        // A key of an unknown type may store its public key differently: then there is no text, and no material.
        let text: ExactString? =
            if case .object(let value)? = fields.object["keyval"], case .string(let text)? = value["public"] {
                text
            } else { nil }
        material = text.flatMap { [type, scheme] in KeyMaterial(type: type.text, scheme: scheme.text, public: $0.text) }
    }
}
