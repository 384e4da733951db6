#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The parts of cases that are read whole.
enum CaseJSON {
    static func read<Value: Decodable>(_ type: Value.Type, from json: ArraySlice<UInt8>) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json))
    }
}
