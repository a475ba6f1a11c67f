// cmark-gfm with its tables; nothing else of the extensions.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
