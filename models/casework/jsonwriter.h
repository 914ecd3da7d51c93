#pragma once
#include "models/casework/jsonoutput.h"
