import CMemory

/// How the C library keeps memory that was freed.
enum Memory {
    /// Keeps up to 16 MB at hand for the next page. Without this each page gives its memory back to the system and fetches
    /// it again, which was a quarter of the processor time of the inbox.
    static func keepSome() {
        rg_keep_memory(16 << 20, 4 << 20)
    }
}
