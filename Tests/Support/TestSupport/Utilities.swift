// Every test that uses this module also needs temporary folders.
@_exported import TestUtilities
