#pragma once
#include "forms/screen.h"
